{let e=document.documentElement;e.className="js";addEventListener("error",()=>e.className="",true);try{let t=localStorage.theme;if(t=="light"||t=="dark")e.dataset.theme=t}catch{}}
